/** Which part of the minutes a draft belongs to; the same text in the browser and on the server. */
export const minutesKey = (meetingId: string, itemId: string | null): string => `notulen:${meetingId}:${itemId ?? ''}`
