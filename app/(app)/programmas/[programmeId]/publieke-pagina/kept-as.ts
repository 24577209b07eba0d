/** The name under which this device keeps what is typed for residents and not yet recorded. */
export const keptAs = (programmeId: string): string => `publieke-pagina:${programmeId}`
