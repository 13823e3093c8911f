/**
 * The buttons that step through a view's times, and the one that plays them: one a second, from the first where the
 * last is shown, until the last, or until it is pressed again.
 */
export class Stepper {
  #timer = 0;
  #button: HTMLElement | null = null;
  #labels: { play: string; stop: string };
  /** Shows the time so many steps on; says whether there is one after it. */
  #step: (by: number, isPlaying: boolean) => boolean;
  #rewind: () => void;

  constructor(
    form: HTMLElement,
    labels: { play: string; stop: string },
    step: (by: number, isPlaying: boolean) => boolean,
    rewind: () => void,
  ) {
    this.#labels = labels;
    this.#step = step;
    this.#rewind = rewind;
    form.addEventListener('click', ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>('[data-step], [data-play]') : null;
      if (!button) return;
      const isPlaying = this.#timer !== 0;
      this.stop();
      if (button.dataset.step !== undefined) this.#step(Number(button.dataset.step), false);
      else if (!isPlaying) this.#play(button);
    });
  }

  stop(): void {
    if (this.#timer === 0) return;
    clearInterval(this.#timer);
    this.#timer = 0;
    if (this.#button) this.#button.textContent = this.#labels.play;
  }

  #play(button: HTMLElement): void {
    this.#button = button;
    button.textContent = this.#labels.stop;
    this.#rewind();
    this.#timer = window.setInterval(() => {
      if (!this.#step(1, true)) this.stop();
    }, 1000);
  }
}
