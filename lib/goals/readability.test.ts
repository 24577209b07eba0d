import { describe, expect, it } from 'vitest'
import { readability } from './readability'

describe('how a text reads', () => {
  it('counts sentences, words and long words, each long word once', () => {
    expect(readability('We maken de flats droog. Dat duurt vier jaar!\nBewonersparticipatie is nodig, bewonersparticipatie werkt.')).toEqual({
      sentences: 3, wordsPerSentence: 5, longWords: ['bewonersparticipatie'],
    })
  })
  it('takes a line without a stop as a sentence, and figures as words', () => {
    expect(readability('In 2029 zijn er 30% minder schulden\n\nDat is veel')).toMatchObject({ sentences: 2, wordsPerSentence: 5 })
  })
  it('says nothing of nothing', () => {
    expect(readability(' \n … ')).toBeNull()
  })
})
