import { programmePath } from '@/lib/process/paths'

/** Where the meetings of a programme live. */
export const meetingsPath = (programmeId: string) => `${programmePath(programmeId)}/bijeenkomsten` as const

/** Where one meeting lives. */
export const meetingPath = (programmeId: string, meetingId: string) => `${meetingsPath(programmeId)}/${meetingId}` as const

/** The minutes of a meeting: written there, and read there afterwards. */
export const minutesPath = (programmeId: string, meetingId: string) => `${meetingPath(programmeId, meetingId)}/notulen` as const

/** Where the agenda is made. */
export const agendaPath = (programmeId: string, meetingId: string) => `${meetingPath(programmeId, meetingId)}/agenda` as const

/** The invitation, to print or send. */
export const invitationPath = (programmeId: string, meetingId: string) => `${meetingPath(programmeId, meetingId)}/uitnodiging` as const

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** The same with something to say there; null for what cannot be a meeting, so that nobody is sent astray. */
export const agendaPage = (programmeId: string, meetingId: string, say: Record<string, string>): string | null =>
  isId(programmeId) && isId(meetingId) ? `${agendaPath(programmeId, meetingId)}?${new URLSearchParams(say).toString()}#stukken` : null
