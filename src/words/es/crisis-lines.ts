import type * as english from '../en/crisis-lines.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const crisisLines: InAnyLanguage<typeof english.crisisLines> = {
  title: '¿Necesita ayuda ahora?',
  lead:
    'Esta página no puede ayudar en una crisis, pero hay personas que sí. No hace falta estar seguro de que sea tan grave '
    + 'como para llamar. Si un número no funciona, pruebe otro o el de emergencias.',
  danger: 'Si hay una vida en peligro ahora, llame al número de emergencias de su país.',
  checkedOn: '2026-11-22',
  checked: {
    'verified-2': 'Encontrado en otra fuente, {date}.',
    memory: 'Bien conocido, no lo hemos comprobado.',
  },
  countries: {
    us: {
      name: 'Estados Unidos',
      lines: [
        { name: '988, línea de suicidio y crisis', reach: 'llame o escriba al 988', checked: 'verified-2' },
        { name: 'Emergencias', reach: 'llame al 911', checked: 'memory' },
      ],
    },
    uk: {
      name: 'Reino Unido',
      lines: [
        { name: 'Samaritans', reach: 'llame al 116 123', checked: 'verified-2' },
        { name: 'Shout', reach: 'mensaje de texto al 85258', checked: 'verified-2' },
        { name: 'NHS', reach: 'llame al 111 y elija la opción 2', checked: 'verified-2' },
        { name: 'Emergencias', reach: 'llame al 999', checked: 'verified-2' },
      ],
    },
    ireland: {
      name: 'Irlanda',
      lines: [
        { name: 'Samaritans', reach: 'llame al 116 123', checked: 'memory' },
        { name: 'Emergencias', reach: 'llame al 112 o al 999', checked: 'memory' },
      ],
    },
    eu: {
      name: 'Unión Europea',
      lines: [
        { name: 'Líneas de cada país', reach: 'findahelpline.com', checked: 'memory' },
        { name: 'Emergencias', reach: 'llame al 112', checked: 'memory' },
      ],
    },
    canada: {
      name: 'Canadá',
      lines: [
        { name: '9-8-8, línea de crisis de suicidio', reach: 'llame o escriba al 988', checked: 'memory' },
        { name: 'Emergencias', reach: 'llame al 911', checked: 'memory' },
      ],
    },
    australia: {
      name: 'Australia',
      lines: [
        { name: 'Lifeline', reach: 'llame al 13 11 14', checked: 'memory' },
        { name: 'Emergencias', reach: 'llame al 000', checked: 'memory' },
      ],
    },
    elsewhere: {
      name: 'En los demás países',
      lines: [{ name: 'Directorio de líneas por país', reach: 'findahelpline.com', checked: 'memory' }],
    },
  },
}
