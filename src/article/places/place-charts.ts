import { categoriesOf } from '../../charts/model/group.ts';
import { defaultState, writeChartState } from '../../charts/model/state.ts';
import type { Chart } from '../../charts/model/types.ts';

/** A chart that plots a place, and the address parameters that pick it there. */
export interface PlaceChart {
  chart: Chart;
  /** `pick=NOR` */
  query: string;
}

/** The charts in which a place can be picked, in their order: the first view of each that offers it. */
export function chartsOfPlace(charts: readonly Chart[], place: string): PlaceChart[] {
  return charts.flatMap((chart): PlaceChart[] => {
    const view = chart.views.find(
      ({ controls, data }) => controls.includes('category') && categoriesOf(data).includes(place),
    );
    if (!view) return [];
    return [{ chart, query: writeChartState({ ...defaultState(view), picked: [place] }, chart).toString() }];
  });
}
