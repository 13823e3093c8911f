import { expect, it } from 'vitest';
import { initialState } from '../../../src/explore/state.ts';
import { rewound, stepped } from '../../../src/explore/steps.ts';
import { catalogue } from './made-up.ts';

const map = { ...initialState(catalogue, null), form: 'map', from: 2018, to: 2020 } as const;

it('goes from year to year as far as the measure has any, and says where that ends', () => {
  expect(stepped(map, catalogue, 1)).toEqual({ state: { ...map, to: 2021 }, goesOn: false });
  expect(stepped(map, catalogue, -1)).toEqual({ state: { ...map, to: 2019 }, goesOn: true });
  expect(stepped({ ...map, to: 2021 }, catalogue, 1)).toBeNull();
  expect(stepped({ ...map, to: 2018 }, catalogue, -1)).toBeNull();
});

it('takes the first year along where the step goes before it', () => {
  expect(stepped({ ...map, from: 2020 }, catalogue, -1)?.state).toEqual({ ...map, from: 2019, to: 2019 });
});

it('has no steps in forms of many years', () => {
  expect(stepped({ ...map, form: 'line' }, catalogue, 1)).toBeNull();
});

it('begins again from the last year alone', () => {
  expect(rewound({ ...map, to: 2021 }, catalogue)).toEqual({ ...map, from: 2018, to: 2018 });
  expect(rewound(map, catalogue)).toBeNull();
});
