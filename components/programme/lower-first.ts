/** A label in the middle of a sentence: `Door naar Ontwerpen` → `door naar Ontwerpen`. */
export const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
