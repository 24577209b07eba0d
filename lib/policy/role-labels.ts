import type { RoleName } from './permissions'

/** What somebody is in a programme, as every screen names it. */
export const roleLabels: Record<RoleName, string> = {
  bureau: 'Programmabureau',
  board: 'Alliantiebestuur',
  partner: 'Partner',
  reader: 'Meelezer',
}

/** For a role as it comes from outside this list: no words rather than a wrong word. */
export const roleLabel = (role: string): string => (roleLabels as Record<string, string | undefined>)[role] ?? ''
