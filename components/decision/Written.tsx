/** What somebody wrote, with the lines as they made them. */
export function Written({ children }: { children: string }) {
  return <p className="utrecht-paragraph wp-text wp-written">{children}</p>
}
