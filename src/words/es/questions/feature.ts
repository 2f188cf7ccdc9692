import type * as english from '../../en/questions/feature.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

export const feature: InAnyLanguage<typeof english.feature> = {
  'feature.for': {
    ask: '¿Para qué es, y para quién?',
    hint: 'Una frase. Será el titular. Sin datos de pacientes.',
    why:
      'Una herramienta que ayuda a practicar la respiración es muy distinta de otra que ocupa el lugar de una evaluación.',
    example: 'Ayuda a adultos que esperan una terapia a practicar ejercicios de respiración.',
    short: 'Para qué y para quién',
  },
  'feature.today': {
    ask: '¿Qué tienen hoy estas personas, y qué añadiría esto?',
    hint: 'Sin datos de pacientes.',
    why: 'Una herramienta se juzga junto a la atención que hay hoy, no junto a una atención perfecta.',
    example: 'Cuatro meses de espera y un folleto. Con ella: algo que practicar mientras tanto.',
    short: 'Hoy y lo que añade',
  },
  'feature.adds': {
    ask: '¿Qué podría añadir?',
    hint: 'Marque todo lo que corresponda.',
    why: 'El beneficio va junto al riesgo. Nunca baja el nivel.',
    example: 'A algunas personas les resulta más fácil escribir una primera frase sobre la bebida que decírsela a alguien.',
    short: 'Qué podría añadir',
    options: {
      'reaches-unreached': { label: 'Llega a personas que no tienen nada' },
      'practice-between': { label: 'Práctica entre sesiones' },
      'say-it-first': {
        label: 'Un lugar donde decirlo por primera vez, antes de contárselo a una persona',
        short: 'Un lugar donde decirlo primero',
      },
      'earlier-notice': { label: 'Notar antes que se empeora' },
      'less-paperwork': { label: 'Menos papeleo' },
    },
    none: { label: 'Nada de esto' },
  },
  'feature.version': {
    ask: '¿De qué versión se trata?',
    why: 'Un modelo nuevo o un texto nuevo puede cambiar los riesgos, así que una hoja vale para una versión.',
    example: 'Prototipo 0.3, con el modelo de lenguaje de mayo de 2026.',
    short: 'Versión',
  },
  'feature.stage': {
    ask: '¿En qué punto está?',
    why: 'Al principio, cambiar el diseño cuesta poco. Una vez en uso, ya hay personas que dependen de ella.',
    example: 'Seis personas de una planta la prueban: un piloto.',
    short: 'Fase',
    options: {
      idea: { label: 'Una idea' },
      prototype: { label: 'Un prototipo' },
      pilot: { label: 'Un piloto con personas reales' },
      live: { label: 'En uso' },
    },
  },
  'feature.jurisdictions': {
    ask: '¿Dónde se usaría?',
    hint: 'Marque todos los lugares. Esto decide qué leyes mirar. No cambia el nivel.',
    why: 'Las leyes difieren de un lugar a otro: algunos estados de EE. UU. prohíben lo que otros permiten.',
    example: 'Una clínica de Chicago con pacientes que viven en Indiana: Illinois y Estados Unidos.',
    short: 'Lugares',
    options: {
      eu: { label: 'Unión Europea' },
      uk: { label: 'Reino Unido' },
      us: { label: 'Estados Unidos' },
      'us-california': { label: 'Estados Unidos: California', short: 'California' },
      'us-illinois': { label: 'Estados Unidos: Illinois', short: 'Illinois' },
      'us-maine': { label: 'Estados Unidos: Maine', short: 'Maine' },
      'us-nevada': { label: 'Estados Unidos: Nevada', short: 'Nevada' },
      'us-new-york': { label: 'Estados Unidos: Nueva York', short: 'Nueva York' },
      'us-oregon': { label: 'Estados Unidos: Oregón', short: 'Oregón' },
      'us-tennessee': { label: 'Estados Unidos: Tennessee', short: 'Tennessee' },
      'us-utah': { label: 'Estados Unidos: Utah', short: 'Utah' },
      'us-washington': { label: 'Estados Unidos: estado de Washington', short: 'Estado de Washington' },
      elsewhere: { label: 'En otro lugar' },
    },
    none: { label: 'Sin decidir' },
  },
  'feature.proposer': {
    ask: '¿Quién la propone?',
    hint: 'Una empresa, un equipo o un servicio. Basta un cargo.',
    why: 'Quien lee debería ver quién la presenta y quién gana con ella.',
    example: 'El equipo digital de una clínica, junto con el fabricante.',
    short: 'La propone',
  },
}
