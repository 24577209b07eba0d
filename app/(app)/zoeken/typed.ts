type Parameter = string | string[] | undefined
export type SearchParams = Promise<Record<string, Parameter>>

const one = (parameter: Parameter) => (Array.isArray(parameter) ? parameter[0] : parameter)
/** What a form leaves empty was not asked for. */
const given = (parameter: Parameter) => one(parameter) || undefined

/** The address as it was typed; `q` is undefined until somebody searched. */
export async function typedIn(searchParams: SearchParams) {
  const { q, programma, soort, pagina } = await searchParams
  return { q: one(q), programmeId: given(programma), kind: given(soort), page: given(pagina) }
}
