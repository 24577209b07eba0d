/** What has words for residents, by title. */
export type TellableCourse = { readonly vision: boolean; readonly goals: readonly string[]; readonly work: readonly string[] }

/** Says by name what residents will read, so that nobody tells them something unawares. */
export function courseHelp({ vision, goals, work }: TellableCourse): string {
  const parts = [
    vision ? 'De visie' : '',
    goals.length > 0 ? `Doelen: ${goals.join(', ')}` : '',
    work.length > 0 ? `Interventies: ${work.join(', ')}` : '',
  ].filter((part) => part !== '')
  return `Zij lezen waar een tekst voor bewoners bij staat. ${parts.join('. ')}. Bij een interventie kiest u ook zelf of die openbaar is.`
}
