import type { Catalogue } from '../../explore/catalogue.ts';
import { lateForm } from '../../explore/forms/late.ts';
import type { LateForm } from '../../explore/late-form.ts';
import type { Grid } from '../../explore/model/grid.ts';
import { needsOf } from '../../explore/needs.ts';
import { all, andThen, once, type Soon } from '../../explore/soon.ts';
import type { ExploreState } from '../../explore/state.ts';
import type * as aroundModule from './around.ts';
import type { Numbers } from './numbers.ts';

/** What a state is drawn with. */
export interface Parts {
  /** The code that comes with the first numbers; null where it did not come. */
  code: typeof aroundModule | null;
  /** The form, where its code comes late: undefined for those that the page has, null where it did not come. */
  form: LateForm | undefined | null;
  /** Numbers of the measure, and those that its form sets beside them; none where one did not come. */
  grids: readonly Grid[];
}

const around = once(() => import('./around.ts'));

/** All that a state needs; what did not come is asked for anew the next time. */
export function partsOf(state: ExploreState, catalogue: Catalogue, numbers: Numbers): Soon<Parts> {
  return andThen(
    all<[Parts['code'], Parts['form'], Parts['grids']]>([
      without(around(), null),
      without(lateForm(state, catalogue), null),
      without(numbers.all(needsOf(state, catalogue), state.from), []),
    ]),
    ([code, form, grids]) => ({ code, form, grids }),
  );
}

/** Something that stands in for what does not come. */
const without = <Value, Other>(soon: Soon<Value>, other: Other): Soon<Value | Other> =>
  soon instanceof Promise ? soon.catch(() => other) : soon;
