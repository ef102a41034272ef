/** What was chosen last in a workspace, by this browser; ids of entries, the newest first. */
const KEPT = 6;
const keyOf = (workspace: string) => `twicetold.chosen.${workspace}`;

export function recentIn(workspace: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(workspace)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

export function keepRecent(workspace: string, id: string): void {
  const kept = [id, ...recentIn(workspace).filter((each) => each !== id)].slice(0, KEPT);
  try {
    localStorage.setItem(keyOf(workspace), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing begins every time with the pages.
  }
}
