/** Work that can be stopped between any two of its steps. */
export type Steps<T> = Generator<void, T, void>;

const SLICE = 20; // ms: with what the page draws in between, no task comes near 50, so that scrolling goes on

/** Does all of it now. For what is short. */
export function doNow<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does it in slices, between which the page draws and answers. Gives `undefined` where `stopped` says that the answer
 * is not wanted any more.
 */
export async function doInSlices<T>(steps: Steps<T>, stopped: () => boolean): Promise<T | undefined> {
  for (;;) {
    if (stopped()) return undefined;
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** A task of its own, without the 4 ms that a nested timer waits. */
function nextTask(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
