import { expect, it } from 'vitest'
import { mailOf } from './letter'

const origin = 'https://wijkaanpak.example'
const letter = {
  notificationId: 'n', name: 'Sanne de Groot', email: 'sanne@example.org', title: 'Actiepunt: Bel <b>de</b>\nhuisarts', text: 'Dit moet morgen klaar zijn.',
  programme: 'De Kolk & omstreken',
}

it('says what, where and how to hear less of it', () => {
  const { text, subject, to, preferences } = mailOf(letter, { origin, messageId: '<n@wijkaanpak.example>' })
  expect(to).toEqual({ name: 'Sanne de Groot', address: 'sanne@example.org' })
  expect(subject).toBe('Actiepunt: Bel <b>de</b> huisarts (De Kolk & omstreken)')
  expect(text).toContain('Bekijk het hier: https://wijkaanpak.example/meldingen/n\n')
  expect(preferences).toBe('https://wijkaanpak.example/account#meldingen')
})

it('takes what people typed for text, and links only to ourselves', () => {
  const { html } = mailOf({ ...letter, text: 'Zie https://elders.example/x en https://wijkaanpak.example/y' }, { origin, messageId: '<n>' })
  expect(html).toContain('Bel &lt;b&gt;de&lt;/b&gt;<br>huisarts')
  expect(html).toContain('Zie https://elders.example/x en <a href="https://wijkaanpak.example/y">')
  expect(html).toContain('<a href="https://wijkaanpak.example/account#meldingen">')
})
