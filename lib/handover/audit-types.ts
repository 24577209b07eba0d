/** What this slice writes in the audit log, besides what the slices below call the same change. */
export type HandoverEvent = 'action.handed-over' | 'condition.handed-over' | 'handover.recorded'
