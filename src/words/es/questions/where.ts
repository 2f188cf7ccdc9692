import type * as english from '../../en/questions/where.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

export const where: InAnyLanguage<typeof english.where> = {
  'where.runs': {
    ask: '¿Dónde funciona?',
    why: 'El lugar decide quién podría ver los datos y qué normas valen.',
    example: 'Un chat que envía cada mensaje al modelo de otra empresa: en el modelo de otra empresa.',
    short: 'Dónde funciona',
    options: {
      device: { label: 'En el dispositivo de la persona', short: 'Su dispositivo' },
      provider: { label: 'En el servidor del prestador', short: 'Servidor del prestador' },
      maker: { label: 'En la nube del fabricante', short: 'Nube del fabricante' },
      'third-party': { label: 'En el modelo de otra empresa', short: 'Modelo de otra empresa' },
    },
  },
  'where.people': {
    ask: '¿Dónde están las personas cuando la usan?',
    why: 'Cuando alguien está solo, nadie ve que empeora.',
    example: 'Una aplicación de relajación en una planta, con una enfermera cerca: con personal en la sala.',
    short: 'Dónde están',
    options: {
      staffed: { label: 'Con personal en la sala' },
      supervised: { label: 'En un servicio supervisado' },
      'school-work': { label: 'En la escuela o en el trabajo' },
      alone: { label: 'A solas, en cualquier lugar' },
    },
  },
  'where.moves': {
    ask: '¿Van los datos a algún sitio donde hoy no están?',
    hint: '¿Quién fuera del equipo de atención puede verlos o usarlos?',
    why: 'Hay aplicaciones que pasaron a otros lo que la gente contó de su salud mental. Eso no se puede deshacer.',
    example: 'Los datos de una pulsera van ahora al servidor de la clínica: los sistemas del propio prestador.',
    short: 'Adónde van los datos',
    options: {
      nowhere: { label: 'A ningún sitio nuevo' },
      provider: { label: 'A los sistemas del propio prestador' },
      'maker-run': { label: 'Al fabricante, para que funcione' },
      'maker-train': { label: 'Al fabricante, para entrenarla o mejorarla' },
      others: { label: 'A otros', hint: 'Anunciantes, aseguradoras, empleadores, escuela, policía.' },
    },
  },
  'where.shared': {
    ask: '¿Quién más abre el dispositivo que usan?',
    why: 'Para alguien a quien controlan en casa, unas palabras en la pantalla pueden traer peligro.',
    example: 'Una pareja que conoce el PIN lee la conversación sobre marcharse.',
    short: 'Quién más mira',
    options: {
      nobody: { label: 'Nadie' },
      family: { label: 'La familia' },
      controlling: {
        label: 'Una pareja, un padre, una madre o un cuidador que puede controlarlo', short: 'Alguien que puede controlarlo',
      },
    },
  },
}
