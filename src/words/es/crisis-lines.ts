import type * as english from '../en/crisis-lines.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const crisisWords: InAnyLanguage<typeof english.crisisWords> = {
  title: '¿Necesita ayuda ahora?',
  lead:
    'Esta página no puede ayudar en una crisis, pero hay personas que sí. No hace falta estar seguro de que sea tan grave '
    + 'como para llamar. Si un número no funciona, pruebe otro o el de emergencias.',
  danger: 'Si hay una vida en peligro ahora, llame al número de emergencias de su país.',
  sources: 'Dónde leímos estos números',
  by: { tel: 'llame al {at}', sms: 'envíe un mensaje de texto al {at}' },
  after: { 'nhs-111': 'y elija la opción 2', 'us-988': 'y pulse 2 para español' },
  lines: {
    'canada-988': '9-8-8, línea de crisis de suicidio',
    directory: 'Directorio de líneas por país',
    emergency: 'Emergencias',
    'france-3114': '3114, la línea nacional para prevenir el suicidio',
    lifeline: 'Lifeline',
    'linea-de-la-vida': 'Línea de la Vida',
    'nhs-111': 'NHS, en Inglaterra',
    samaritans: 'Samaritans',
    shout: 'Shout',
    'spain-024': '024, línea de atención a la conducta suicida',
    telefonseelsorge: 'TelefonSeelsorge',
    'us-988': '988, línea de suicidio y crisis',
  },
  countries: {
    australia: 'Australia',
    canada: 'Canadá',
    france: 'Francia',
    germany: 'Alemania',
    ireland: 'Irlanda',
    mexico: 'México',
    spain: 'España',
    uk: 'Reino Unido',
    us: 'Estados Unidos',
    eu: 'Otros países de la Unión Europea',
    elsewhere: 'En los demás países',
  },
}
