import { describe, expect, it } from 'vitest'
import { textBlocks } from './text-blocks'

describe('textBlocks', () => {
  it('begins a paragraph at an empty line and lets other lines flow on', () => {
    expect(textBlocks('Een.\r\nTwee.\n \nDrie.')).toEqual([{ kind: 'text', words: 'Een. Twee.' }, { kind: 'text', words: 'Drie.' }])
  })

  it('keeps points apart, also directly under a sentence', () => {
    expect(textBlocks('Dit komt:\n- een plein\n• een school\nTot dan.')).toEqual([
      { kind: 'text', words: 'Dit komt:' }, { kind: 'list', points: ['een plein', 'een school'] }, { kind: 'text', words: 'Tot dan.' },
    ])
  })

  it('makes nothing of nothing', () => {
    expect(textBlocks(' \n\n ')).toEqual([])
  })
})
