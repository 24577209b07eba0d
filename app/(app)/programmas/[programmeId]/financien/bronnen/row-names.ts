import type { Naming } from '@/components/form/issues'

/** Says in a summary of mistakes in which year and in which field each is: “2027, toegekend”. */
export const namedByYear = (labels: Readonly<Record<string, string>>): Naming => (name, typed) => {
  const [list, row, field = ''] = name.split('.')
  const label = labels[field]
  if (row === undefined || label === undefined) return undefined
  const year = typed(`${list}.${row}.year`).trim()
  return `${year === '' ? 'Rij zonder jaar' : year}, ${label.toLocaleLowerCase('nl')}`
}
