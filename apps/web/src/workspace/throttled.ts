/** Runs at once, and when called again meanwhile, once more when the pause is over: nothing is lost, nothing is done twice. */
export function throttled(run: () => void, pauseMs: number): { call(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  const pass = () => {
    timer = null;
    if (!again) return;
    again = false;
    begin();
  };
  const begin = () => {
    timer = setTimeout(pass, pauseMs);
    run();
  };
  return {
    call() {
      if (timer === null) begin();
      else again = true;
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      again = false;
    },
  };
}
