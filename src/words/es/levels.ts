import type * as english from '../en/levels.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const severity: InAnyLanguage<typeof english.severity> = {
  1: { name: 'Menor', short: 'Menor', means: 'un pequeño disgusto o una molestia para una persona' },
  2: {
    name: 'Significativo',
    short: 'Significativo',
    means: 'un daño psicológico significativo a una persona, o un pequeño disgusto para varias',
  },
  3: {
    name: 'Considerable',
    short: 'Considerable',
    means: 'una lesión o un daño psicológico grave a una persona, o un daño psicológico significativo a varias',
  },
  4: {
    name: 'Mayor',
    short: 'Mayor',
    means:
      'la muerte o una incapacidad duradera que cambia la vida de una persona, o lesiones o daños psicológicos graves a '
      + 'varias',
  },
  5: {
    name: 'Catastrófico: muerte o incapacidad duradera de varias personas',
    short: 'Varias vidas',
    means: 'la muerte o una incapacidad duradera que cambia la vida de varias personas',
  },
}

export const likelihood: InAnyLanguage<typeof english.likelihood> = {
  1: { name: 'Muy baja', short: 'Muy baja', means: 'tan rara que apenas cuenta' },
  2: { name: 'Baja', short: 'Baja', means: 'podría ocurrir, pero en la gran mayoría de los casos no ocurrirá' },
  3: { name: 'Media', short: 'Media', means: 'posible' },
  4: { name: 'Alta', short: 'Alta', means: 'no segura, pero muy posible: en la mayoría de los casos' },
  5: { name: 'Muy alta', short: 'Muy alta', means: 'segura, casi segura o muy probable' },
}

export const ratings: InAnyLanguage<typeof english.ratings> = {
  1: { name: 'Valoración 1', short: '1', means: 'aceptable, como la llama la norma' },
  2: { name: 'Valoración 2', short: '2', means: 'aceptable cuando hacer más costaría más de lo que ayuda' },
  3: { name: 'Valoración 3', short: '3', means: 'indeseable: solo si no es viable bajarla más' },
  4: { name: 'Valoración 4', short: '4', means: 'inaceptable: hay que quitarla o controlarla' },
  5: { name: 'Valoración 5', short: '5', means: 'inaceptable: hay que quitarla o controlarla' },
}
