import type { NotificationKind, Way } from './schema'

/** What somebody may want to hear, in words. */
export const kindLabels: Record<NotificationKind, string> = {
  vote: 'Een besluit wacht op uw stem of bevestiging',
  consultation: 'U kunt reageren op een voorstel',
  action: 'U krijgt een actiepunt, of neemt werk van iemand over',
  due: 'Een actiepunt, voorwaarde of toezegging moet bijna klaar zijn, of is te laat',
  contract: 'Het contract moet worden geëvalueerd',
  meeting: 'U bent uitgenodigd, of een bijeenkomst verandert of gaat niet door',
  minutes: 'Een verslag is gesloten',
  escalation: 'Iets is twee weken te laat (voor het programmabureau)',
}

export const wayLabels: Record<Way, string> = {
  mail: 'Meteen, per mail',
  digest: 'In het weekoverzicht',
  app: 'Alleen in de app',
}
