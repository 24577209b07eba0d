type Payer = { readonly organisation: { readonly name: string } | null; readonly payer: string }

/** Who pays: the partner, and what was written down beside it. */
export const payerInWords = ({ organisation, payer }: Payer): string =>
  organisation === null ? payer : payer === '' ? organisation.name : `${organisation.name} (${payer})`
