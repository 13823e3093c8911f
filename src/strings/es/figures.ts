import type { Strings } from '../en/index.ts';

/** Texts about the article's numbers. */
export const figures: Strings['figures'] = {
  here: 'Cifras de esta sección',
  count: (n, one) => (one ? `${n} cifra` : `${n} cifras`),
  card: 'Cifra',
  drawing: 'El dibujo está en camino.',
  notDrawn: 'El dibujo no se cargó. Abra de nuevo la ficha.',
  chart: 'Gráfico',
  key: 'Cifras clave',
  all: (n) => `Las ${n} cifras, junto a lo que dicen otras fuentes`,
  compare: 'Comparar con otras fuentes',
  /** The page of numbers beside other sources. */
  numbers: {
    title: 'Las cifras y otras fuentes',
    intro: (all, compared) =>
      `Las ${all} cifras del artículo: qué cuenta cada una, de dónde viene y cuán antigua era. ${compared} de ellas figuran junto a lo que dicen otras fuentes.`,
    introAlone: (all) =>
      `Las ${all} cifras del artículo: qué cuenta cada una, de dónde viene y cuán antigua era. Este sitio no tiene otra fuente con que compararlas.`,
    rule: 'Las diferencias se dicen del artículo: «3 % más» significa que el artículo da un 3 % más que la otra fuente. «Coincide» cuando el otro valor, redondeado como el del artículo y leído con su «casi» o su «más de», dice lo mismo o dista menos de 1 % o de un punto porcentual.',
    download: 'Esta lista como tabla:',
    columns: {
      number: 'Cifra',
      period: 'Período',
      scope: 'Lugar',
      source: 'Fuente del artículo',
      other: 'Otra fuente',
      difference: 'Diferencia',
      verdict: 'Resultado',
    },
    noPeriod: 'sin fecha',
    noSource: 'no la da',
    age: (n) =>
      n === 0
        ? 'del año de la publicación'
        : n === 1
          ? '1 año de antigüedad al publicarse'
          : `${n} años de antigüedad al publicarse`,
    ahead: (n) => (n === 1 ? 'con 1 año de antelación' : `con ${n} años de antelación`),
    published: (year) => `publicado en ${year}`,
    held: (n, of) => `${n} de ${of} países`,
    notHeld: (n) => `no en ${n}`,
    since: (name, year) => `${name} desde ${year}`,
    verdicts: {
      agrees: 'coincide',
      above: (n) => `el artículo da ${n} más`,
      below: (n) => `el artículo da ${n} menos`,
      partly: 'vale para algunos',
      another: 'otra medida',
      none: 'aquí no hay otra fuente',
    },
    unlike: { above: 'el artículo da más', below: 'el artículo da menos' },
    percent: (n) => `${n} %`,
    points: (n, one) => (one ? `${n} punto` : `${n} puntos`),
    same: 'ninguna',
    notTold: 'no se comparan',
    filter: {
      label: 'Elegir entre las cifras',
      topic: 'Tema',
      place: 'Lugar',
      section: 'Sección',
      verdict: 'Resultado',
      every: {
        topic: 'Todos',
        place: 'Todos',
        section: 'Todas',
        verdict: 'Todos',
      },
      kinds: {
        agrees: 'Coincide',
        above: 'El artículo da más',
        below: 'El artículo da menos',
        partly: 'Vale para algunos países',
        another: 'Otra medida',
        none: 'Aquí no hay otra fuente',
      },
      sort: 'Orden',
      sorts: {
        article: 'Del artículo',
        difference: 'Primero la mayor diferencia',
        period: 'Primero el período más reciente',
        topic: 'Por tema',
      },
      reset: 'Mostrar todas',
      count: '{count} de {all} cifras',
      none: 'Ninguna de las {all} cifras coincide. Quite algún filtro.',
      unknown: 'El enlace pide {asked}, que aquí no existe; esa elección queda abierta.',
    },
    table: {
      title: 'Las cifras del artículo junto a otras fuentes',
      measure:
        'Toda cifra que da el artículo, con una fila por cada otra fuente que se pone a su lado, y una sola fila cuando no la hay.',
      method:
        'Calculado al generar el sitio: el otro valor a partir de las filas de la tabla indicada, la diferencia como artículo menos otro y el resultado según la regla de la página de estas cifras.',
      caution:
        'Otras fuentes pueden definir de otro modo lo que cuentan; cuando una fila mide otra cosa, el resultado lo dice y no se da diferencia.',
      fields: {
        n: 'Cuál de las otras fuentes, desde 1; 0 cuando no hay ninguna',
        verdict: 'Qué resulta de la comparación',
        other: 'Tabla de la que procede el otro valor; véanse su fuente y sus condiciones',
        other_value: 'El otro valor, en la unidad de la fila; si es «partly», cuántas filas lo cumplen',
        difference: 'Artículo menos el otro valor',
        difference_in: 'Por ciento del otro valor, o puntos porcentuales',
        age: 'Años desde el fin del período hasta la publicación del artículo',
        url: 'Dirección de la cifra en la lista',
      },
    },
  },
};
