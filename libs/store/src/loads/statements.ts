/** $1 seconds of silence. */
export const CLOSE_ABANDONED_LOADS = `
  update load set state = 'interrupted', finished_at = seen_at
  where state = 'running' and seen_at < now() - make_interval(secs => $1)`;
