import { expect, it } from 'vitest';
import { defaultState, readChartState, writeChartState } from '../../../../src/charts/model/state.ts';
import type { Chart } from '../../../../src/charts/model/types.ts';
import { noticeOf } from '../../../../src/client/chart/address.ts';
import { readExplore, writeExplore } from '../../../../src/explore/state.ts';
import { strings } from '../../../../src/strings/index.ts';
import { shadedMap } from '../../charts/made-up.ts';
import { catalogue } from '../../explore/made-up.ts';

const chart: Chart = { id: 'lamps', title: '', subtitle: '', notes: [], views: [shadedMap], sources: [] };

const times = (text: string, part: string): number => text.split(part).length - 1;

it.each(['en', 'es'] as const)(
  'what an address asks for in vain is told each by itself, what is shown instead once, at the end, in %s',
  (locale) => {
    const { live } = strings(locale).charts;
    const ofChart = (query: string, others: string[] = []): string => {
      const { state, invalid } = readChartState(new URLSearchParams(query), chart);
      return noticeOf(invalid, others, writeChartState(state, chart), live);
    };
    const ofExplorer = (query: string): string => {
      const { state, invalid } = readExplore(new URLSearchParams(query), catalogue);
      return noticeOf(invalid, [], writeExplore(state, catalogue), live);
    };
    for (const [told, names] of [
      [ofChart('?time=1492&scale=log&share=yes'), ['time', 'scale', 'share']],
      [ofExplorer('?measure=wine&form=cake&tab=cellar&from=1492'), ['measure', 'form', 'tab', 'from']],
    ] as const) {
      for (const name of names) expect(times(told, `${name}=`)).toBe(1);
      expect(times(told, live.initial)).toBe(1);
      expect(told.endsWith(live.initial)).toBe(true);
    }
    // Where something else is asked for, the view is not that of the beginning.
    for (const told of [ofChart('?time=1492&tab=table'), ofExplorer('?measure=wine&form=map')]) {
      expect(told).not.toContain(live.initial);
      expect(told.endsWith(live.rest)).toBe(true);
    }
    expect(ofChart('', ['No such number.'])).toBe(`No such number. ${live.initial}`);
    expect(ofChart('?time=2012')).toBe('');
    expect(defaultState(shadedMap).time).not.toBe('2012');
  },
);
