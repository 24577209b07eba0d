/** Small real files for the example data, made on the spot; by the name they carry. */
export const exampleFiles: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {}
