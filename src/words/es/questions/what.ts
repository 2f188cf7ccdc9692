import type * as english from '../../en/questions/what.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

export const actions: InAnyLanguage<typeof english.actions> = {
  schedule: { label: 'Organizar o administrar', short: 'Organizar', hint: 'Reservar, recordar, facturar, enviar formularios.' },
  inform: { label: 'Informar', hint: 'Dar información general, o el mismo ejercicio fijo a todos.' },
  record: { label: 'Anotar, sin conclusiones', short: 'Anotar', hint: 'Llevar un diario o un registro.' },
  'write-notes': { label: 'Escribir notas clínicas', short: 'Escribir notas', hint: 'Redactar o completar la historia.' },
  monitor: { label: 'Hacer seguimiento', hint: 'Observar los cambios a lo largo del tiempo.' },
  screen: { label: 'Cribar', hint: 'Buscar una posible enfermedad o un riesgo en muchas personas.' },
  triage: { label: 'Hacer triaje', hint: 'Decidir a quién se atiende, con qué rapidez o quién lo hace.' },
  recommend: { label: 'Recomendar', hint: 'Sugerir qué hacer a continuación.' },
  diagnose: { label: 'Diagnosticar', hint: 'Decir o sugerir de qué enfermedad se trata.' },
  treat: { label: 'Tratar', hint: 'Dar terapia, o ejercicios elegidos para la persona.' },
  converse: { label: 'Conversación abierta', short: 'Conversar', hint: 'Hablar de lo que surja.' },
  crisis: {
    label: 'Responder en una crisis',
    hint:
      'Pensada para personas en crisis. Qué hace cualquier herramienta cuando surge una se pregunta en Salvaguardas.',
  },
  alert: { label: 'Alertar a una persona', hint: 'Avisar al personal, a la familia o a otra persona.' },
  act: { label: 'Actuar en el mundo por sí sola', short: 'Actuar por sí sola', hint: 'Pedir, cancelar, enviar, bloquear, llamar.' },
}

export const what: InAnyLanguage<typeof english.what> = {
  'what.actions': {
    ask: '¿Qué puede hacer?',
    hint: 'Marque todo lo que corresponda. Cada cosa será una fila propia.',
    why: 'El riesgo viene de lo que una herramienta puede hacer donde se usa, no de cómo se llama.',
    example: 'Un «diario» que además dice qué significan las entradas hace más que anotar.',
    short: 'Acciones',
    options: actions,
    none: { label: 'Nada de esto' },
  },
  'what.output': {
    ask: '¿De dónde vienen sus palabras?',
    why: 'Las palabras fijas se pueden revisar una vez. Las generadas pueden fallar cada vez de otra forma.',
    example: 'Una puntuación de 14 es calculada. «Quizá esté deprimido por su trabajo» es generado.',
    short: 'Origen de las palabras',
    options: {
      fixed: { label: 'Fijas, y aprobadas por un profesional clínico', short: 'Fijas' },
      computed: {
        label: 'Calculadas sobre la persona',
        short: 'Calculadas',
        hint:
          'Una puntuación, una marca o una elección entre textos fijos. También textos fijos que ningún profesional '
          + 'clínico ha revisado.',
      },
      generated: { label: 'Generadas', hint: 'Texto, voz o imágenes nuevas de un modelo.' },
    },
  },
  'what.manner': {
    ask: '¿Podría hacer algo de esto?',
    hint: 'Marque todo lo que podría hacer, aunque nadie lo quisiera así.',
    why: 'Su forma de comportarse puede engañar o atar a las personas, sea lo que sea que deba ser.',
    example: '«¿Ya te vas? Creía que éramos amigos.»',
    short: 'Comportamiento',
    options: {
      'seems-human': { label: 'Dejar creer que es una persona' },
      'claims-clinician': { label: 'Llamarse terapeuta o médico' },
      'seems-watched': {
        label: 'Dejar creer que alguien vigila cuando no vigila nadie',
        short: 'Parece vigilada y no lo está',
      },
      'keeps-from-leaving': { label: 'Intentar que la gente no se vaya' },
      'agrees-to-please': { label: 'Dar la razón solo por agradar' },
      'keeps-secrets': { label: 'Guardar secretos ante padres o cuidadores' },
    },
    none: { label: 'Nada de esto, y lo comprobamos' },
  },
  'what.unflagged': {
    ask: '¿Qué pasa con las personas que no señala?',
    why: 'Nadie busca a quienes una herramienta pasó por alto, así que su atención no debe depender de ella.',
    example: 'Quien tiene una puntuación baja recibe atención a su hora de siempre: la atención habitual, sin cambios.',
    short: 'Sin señalar',
    options: {
      usual: { label: 'La atención habitual, sin cambios' },
      less: { label: 'Menos atención' },
      none: { label: 'Ninguna atención' },
    },
  },
  'what.chain': {
    ask: '¿Qué otras acciones pone en marcha, sin una persona en medio?',
    hint: 'Marque solo lo que esta acción inicia por sí sola.',
    why: 'Cuando una acción inicia otra, un error sigue su camino antes de que nadie lo vea.',
    example: 'Criba un mensaje y luego avisa a la escuela por sí sola.',
    short: 'Pone en marcha',
    options: actions,
    none: { label: 'Ninguna' },
  },
  'what.feelings': {
    ask: '¿Deduce sentimientos de la voz, la cara, el cuerpo o el ritmo al escribir?',
    why:
      'La ley de la UE lo prohíbe en el trabajo y en la educación, salvo por un motivo médico o de seguridad.',
    example: 'Una herramienta que valora el ánimo del personal de un centro de llamadas por su voz.',
    short: 'Deduce sentimientos',
    options: {
      no: { label: 'No' },
      medical: { label: 'Sí, por un motivo médico o de seguridad' },
      other: { label: 'Sí, por otro motivo' },
    },
  },
}
