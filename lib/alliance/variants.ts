/** The five places residents can have (handbook §6.2), from far away to at the heart. */
export const variants = ['a', 'b', 'c', 'd', 'e'] as const
export type Variant = (typeof variants)[number]

export const variantWords: Record<Variant, { name: string; what: string }> = {
  a: { name: 'Af en toe meepraten', what: 'Bewoners horen wat er gebeurt en geven soms hun mening. Soms helpen zij mee bij een activiteit. Een vaste plek is er niet.' },
  b: { name: 'Via een vertegenwoordiging', what: 'Een kleine groep, zoals een wijkraad of bewonersvereniging, wordt op de hoogte gehouden en geeft soms advies. Aan de tafels van de aanpak zit zij niet.' },
  c: { name: 'Vast aan tafel, zonder formele plek', what: 'Bewoners praten geregeld mee, bijvoorbeeld in een partnerraad. In het bestuur zitten zij niet.' },
  d: { name: 'Formele plek in de aanpak', what: 'Bewoners horen bij de alliantie en beslissen mee aan een van de tafels. In het bestuur zitten zij niet.' },
  e: { name: 'Formele plek in het bestuur', what: 'Bewoners zitten in het alliantiebestuur en beslissen daar mee.' },
}

/** "Variant D" */
export const variantName = (variant: Variant): string => `Variant ${variant.toUpperCase()}`
