export type Readability = { sentences: number; wordsPerSentence: number; longWords: string[] }

/** From here on a word is long to read; a name or a compound can be longer and still be known. */
const longFrom = 13

/**
 * What can be counted of how a text reads: the average length of its sentences, and its long words. It does not judge:
 * whether people understand it, only they can say. Null for an empty text.
 */
export function readability(text: string): Readability | null {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/).map((part) => part.match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((words) => words.length > 0)
  if (sentences.length === 0) return null
  const words = sentences.flat()
  const long = new Map(words.filter((word) => word.length >= longFrom).map((word) => [word.toLowerCase(), word]))
  return { sentences: sentences.length, wordsPerSentence: Math.round(words.length / sentences.length), longWords: [...long.values()] }
}
