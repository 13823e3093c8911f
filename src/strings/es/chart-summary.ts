import type { chartSummaryEn } from '../en/chart-summary.ts';

/** What is said of a chart in words, and the heads of its table, in Spanish. */
export const chartSummaryEs: typeof chartSummaryEn = {
  summary: {
    kinds: {
      line: 'Gráfico de líneas',
      bars: 'Gráfico de barras',
      slope: 'Gráfico de pendientes',
      dots: 'Gráfico de puntos',
      map: 'Mapa',
      strip: 'Cronología',
      matrix: 'Matriz',
    },
    span: '{from} a {to}',
    change: '{label}, de {first} a {last}',
    single: '{label}, {value}',
    highest: 'valores más altos en {items}',
    lowest: 'el más bajo en {item}',
    of: '{label}: {text}',
    missing: '{count} sin datos',
    more: '{count} más',
    events: '{count} hechos; el primero, {first}; el último, {last}',
    reached: '{count} de {all}',
    cells: '{rows} filas, {columns} columnas; valor más alto, {value} ({place})',
    empty: 'nada que mostrar',
    unit: 'Unidad: {unit}.',
    values: '{label}: {count} valores, el más bajo {low}, el más alto {high}.',
    origins: 'De dónde proceden los valores: {items}.',
    article: 'El artículo afirma: {items}.',
  },
  table: { time: 'Fecha', category: 'Nombre', vintage: 'Publicado', series: 'Serie' },
};
