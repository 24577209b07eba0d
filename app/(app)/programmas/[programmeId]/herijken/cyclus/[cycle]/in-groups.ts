/** In groups of eight, so that two people can compare it aloud. */
export const inGroups = (hash: string) => hash.match(/.{1,8}/g)?.join(' ') ?? hash
