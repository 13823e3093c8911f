import type { Page } from '@playwright/test';

/** How far the page can be scrolled sideways, in pixels, and by what, once scripts have seen its width. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map((each) => `${each.localName}.${each.className}`)];
  });

/**
 * What of the page cannot be reached: controls beside the page, words cut off by their boxes, and rooms that scroll but
 * take no focus.
 */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    const name = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`;
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
    const isInScroller = (element: Element): boolean => {
      for (let each = element.parentElement; each; each = each.parentElement) if (scrolls(each)) return true;
      return false;
    };
    const controls = 'a[href], button, input, select, summary, [tabindex="0"]';
    const beside = seen.filter((each) => {
      if (!each.matches(controls) || isInScroller(each)) return false;
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (left < -1 || right > clientWidth + 1);
    });
    const cut = seen.filter((each) => {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(each);
      return (
        each instanceof HTMLElement &&
        /hidden|clip/.test(overflowX) &&
        textOverflow !== 'ellipsis' &&
        clipPath === 'none' &&
        each.scrollWidth > each.clientWidth + 1
      );
    });
    const locked = seen.filter(
      (each) => scrolls(each) && each.tabIndex < 0 && !each.querySelector(`:is(${controls})`),
    );
    return [
      ...beside.map((each) => `beside the page: ${name(each)}`),
      ...cut.map((each) => `cut: ${name(each)}`),
      ...locked.map((each) => `scrolls without focus: ${name(each)}`),
    ];
  });
