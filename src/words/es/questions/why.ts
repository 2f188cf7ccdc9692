import type * as english from '../../en/questions/why.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

export const why: InAnyLanguage<typeof english.why> = {
  'why.role': {
    ask: '¿Qué es en la atención de una persona?',
    why: 'Lo que ocupa el lugar de la atención pesa más que lo que se le añade.',
    example: 'Entre dos sesiones: un extra. En los cuatro meses antes de la primera sesión: un puente.',
    short: 'Papel en la atención',
    options: {
      office: { label: 'Solo trabajo de oficina', short: 'Trabajo de oficina' },
      extra: { label: 'Un extra a la atención que tienen', short: 'Extra a la atención' },
      bridge: { label: 'Un puente mientras se espera' },
      instead: {
        label: 'En lugar de parte de la atención',
        hint: 'También donde no tienen otra atención, o pueden dejar de buscarla.',
      },
    },
  },
  'why.information': {
    ask: '¿Sobre qué actúa?',
    hint: 'Marque todo lo que corresponda.',
    why: 'Cuanto más sabe, más puede entender mal y más puede revelar.',
    example: 'El sueño según una pulsera y las notas de la última visita: sensores e historia clínica.',
    short: 'Actúa sobre',
    options: {
      typed: { label: 'Lo que la gente escribe o dice' },
      scores: { label: 'Puntuaciones de cuestionarios' },
      record: { label: 'La historia clínica', short: 'Historia clínica' },
      sensors: { label: 'Dispositivos que se llevan puestos y sensores del teléfono' },
      'voice-face': { label: 'Voz o cara' },
      social: { label: 'Redes sociales, o lo que dicen otros', short: 'Redes sociales u otros' },
    },
    none: { label: 'Nada personal' },
  },
  'why.sensors': {
    ask: '¿Los sensores, el micrófono o la cámara son de uso médico o de consumo, y qué ley protege los datos?',
    why:
      'La ley no siempre protege bien los datos de sensores: borran la línea entre lo de consumo y lo médico.',
    example: 'Datos de sueño de un reloj comprado en una tienda, guardados en la aplicación de su fabricante: solo la ley de consumo.',
    short: 'Datos de sensores, ley',
    options: {
      medical: { label: 'De uso médico, y una ley de privacidad sanitaria' },
      'consumer-health-law': {
        label: 'De consumo, y una ley de privacidad sanitaria',
        hint: 'Por ejemplo HIPAA, o las normas del RGPD para datos de salud.',
      },
      'consumer-only': { label: 'Solo la ley de consumo' },
    },
  },
  'why.promise': {
    ask: 'Copie la promesa más fuerte que se hace de ella, palabra por palabra. ¿Cómo la llaman los anuncios?',
    why: 'Los reguladores también leen anuncios. Una promesa puede convertir una aplicación en un producto sanitario.',
    example: 'Tu compañero de IA. Menos ansiedad en dos semanas.',
    short: 'La promesa del fabricante',
  },
  'why.claim': {
    ask: '¿Está pensada, o se anuncia, para diagnosticar, tratar o vigilar una enfermedad?',
    why: 'Su finalidad, también como la ponen los anuncios, decide si es un producto sanitario.',
    example: '«Maneje el estrés» es no. «Ayuda a tratar un trastorno de ansiedad» es sí.',
    short: 'Promesa médica',
    options: {
      no: { label: 'No' },
      hinted: { label: 'Se insinúa' },
      yes: { label: 'Sí' },
    },
  },
  'why.earns': {
    ask: '¿Gana más el fabricante cuanto más se usa?',
    why: 'Por lo que se le paga a un fabricante se forma lo que hace una herramienta cuando alguien quiere parar.',
    example: 'Anuncios entre mensajes, o minutos de pago: sí. Una cuota anual por clínica: no.',
    short: 'Gana con el uso',
    options: {
      no: { label: 'No' },
      yes: { label: 'Sí' },
    },
  },
  'why.evidence': {
    ask: '¿Cómo sabemos que ayuda?',
    why: 'El tiempo dedicado a lo que no ayuda se pierde, y puede costar la esperanza.',
    example: 'Un ensayo con estudiantes dice poco sobre las personas de una planta.',
    short: 'Pruebas de que ayuda',
    options: {
      trial: {
        label: 'Un ensayo independiente en personas como estas',
        short: 'Ensayo independiente',
        hint: 'Halló un beneficio. Un ensayo en otras personas cuenta como piloto.',
      },
      pilot: { label: 'Un piloto publicado' },
      'own-figures': { label: 'Cifras del propio fabricante' },
      nothing: { label: 'Nada todavía', hint: 'O lo que hay no halló beneficio.' },
    },
  },
  'why.dropout': {
    ask: '¿Cuántas personas dejaron de usarla?',
    hint: 'Solo números. Sin datos de pacientes.',
    why: 'Si casi todas lo dejan, las que se quedaron hacen que parezca mejor de lo que es.',
    example: 'Empezaron 120 personas. 71 seguían usándola en la cuarta semana.',
    short: 'Cuántas lo dejaron',
  },
}
