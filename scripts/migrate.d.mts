export function migrate(options: {
  url: string
  folder?: string
  log?: (message: string) => void
}): Promise<string[]>
