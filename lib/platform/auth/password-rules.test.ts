import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password-rules'

const known = { email: 'fatima.bakker@vlaardingen.nl', name: 'Fatima el Bakkali', municipality: 'Vlaardingen' }
const problem = (password: string) => passwordProblem(password, known)

describe('passwordProblem', () => {
  it('asks for twelve characters, counting as people do', () => {
    expect(problem('lamp-kano-74')).toBeUndefined()
    expect(problem('lamp-kano-7')).toMatch(/minstens 12 tekens/)
    expect(problem('🦊🦊🦊🦊🦊🦊')).toMatch(/minstens 12/)
  })
  it('takes a sentence, with spaces and any sign', () => {
    for (const fine of ['paraplu fiets kikker toren', 'Mijn kikker eet op dinsdag soep', 'x7#Lm2!vQp9$z', 'şemsiye bisiklet kurbağa', 'зонтик лягушка'])
      expect(problem(fine), fine).toBeUndefined()
  })
  it('refuses what everybody uses, also in disguise', () => {
    const common = [
      'Welkom123456!', 'W3lkom-2024-W3lkom', 'password1234', 'P@ssw0rd12345', 'wachtwoord2024!', 'Zomer2024!Zomer', 'qwertyuiop12',
      '1q2w3e4r5t6y', '123456789012', '!!!!!!!!!!!!!', 'aaaaaaaaaaaa', 'abcdefghijkl', 'Gemeente2025!!', 'ikhouvanjou123', 'Utrecht-2024-Utrecht',
    ]
    for (const weak of common) expect(problem(weak), weak).toMatch(/te veel mensen/)
  })
  it('refuses what others know about you', () => {
    for (const weak of ['Fatima-kikker-toren', 'kikker bakkali toren', 'vlaardingen kikker', 'F4t1ma kikker toren', 'fatima.bakker!toren'])
      expect(problem(weak), weak).toMatch(/naam, e-mailadres of gemeente/)
  })
  it('does not mind short bits of a name that occur in any word', () => {
    expect(problem('elf kamelen nu')).toBeUndefined()
  })
  it('stops at what would only keep the server busy', () => {
    expect(problem('ab cdxyz '.repeat(30))).toMatch(/niet meer dan 200/)
  })
  it('answers at once for the worst input', () => {
    const start = performance.now()
    problem(`${'qweasd'.repeat(33)}x`)
    expect(performance.now() - start).toBeLessThan(1000) // with one regular expression this takes longer than anyone lives
  })
})
