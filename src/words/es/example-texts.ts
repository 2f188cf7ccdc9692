import type * as english from '../en/example-texts.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const exampleTexts: InAnyLanguage<typeof english.exampleTexts> = {
  paper: {
    texts: {
      'feature.for':
        'Un paciente y un profesional piden a una IA información diagnóstica, para entender juntos la situación del paciente.',
      'feature.proposer': 'Nadie: es el ejemplo de Knol, Marquand, Farahany y Leow, JAMA Psychiatry 2026.',
      'feature.version': 'Como se describe en el artículo; no se ha construido nada.',
    },
    notes: {
      'who.ages': 'El artículo no lo dice. Suponemos adultos.',
      'who.access': 'El artículo no lo dice. Suponemos que el profesional da acceso.',
      'who.reachable':
        'El artículo limita el acceso a cuando puede supervisar un profesional. Suponemos una entrada desde la clínica.',
      'who.gets': 'Pueden preguntar los dos, y el profesional guía cómo lee el paciente la respuesta.',
      'what.actions':
        'El artículo dice «query the AI application for diagnostic information». Lo leemos como informar y diagnosticar.',
      'what.output':
        'El artículo deja abierto sobre qué se construye: un modelo de lenguaje, o mejor uno neurosimbólico. Suponemos palabras '
        + 'generadas.',
      'when.oversight': 'El artículo: «restrict access to when a clinician can supervise».',
      'when.real': 'Suponemos que el profesional tiene tiempo, y puede discrepar y pararla.',
      'when.length': 'Suponemos que termina con la sesión.',
      'where.runs':
        'El artículo dice «on a server rather than the patient’s smartphone». De quién es el servidor, no lo dice. Suponemos el '
        + 'del prestador.',
      'where.moves':
        'El artículo nombra como riesgo «transmitting sensitive patient data from their wearables to the server».',
      'why.role': 'Hay un profesional, así que lo leemos como un extra a la atención.',
      'why.information':
        'El artículo dice datos del paciente, y nombra dispositivos que se llevan puestos. Añadimos lo que se pregunta, y la '
        + 'historia clínica.',
    },
  },
  'breathing-exercise': {
    texts: {
      'feature.for': 'Ayuda a adultos que van a terapia a practicar la respiración entre sesiones.',
    },
    notes: {
      'who.acuity':
        'Pensada para ansiedad leve. Cuente a todas las personas que aparecerán, y cambie esto si otras pueden abrirla.',
      'when.oversight':
        'Nadie mira cada uso. Un profesional clínico revisa los ejercicios una vez, antes de que los reciba nadie.',
    },
  },
  'ambient-scribe': {
    texts: {
      'feature.for':
        'Redacta la nota clínica de una sesión a partir de lo que se dijo, para que el profesional la revise y la firme.',
    },
    notes: {
      'what.output':
        'Mire qué deja fuera o da la vuelta el borrador: riesgo, «sin ideas de suicidio», medicinas, quién dijo qué.',
      'when.oversight': 'Esto vale solo si se lee cada borrador. La pregunta siguiente dice si hay tiempo.',
      'where.moves':
        'Pregunte al fabricante si se guardan las grabaciones, y si se usan para mejorar el producto. Pregunte cada vez a las '
        + 'personas si aceptan que se las grabe.',
    },
  },
  'open-companion': {
    texts: {
      'feature.for': 'Habla con cualquiera, a cualquier hora, de cómo está.',
    },
    notes: {
      'who.ages': 'Pensada para adultos o no: si a alguien de 13 años solo le frena una casilla, estará ahí.',
      'who.acuity':
        'Entre muchísimos usuarios, algunos están ahora en riesgo. Cuente a todas las personas que aparecerán.',
      'why.role': 'Para algunas personas ocupará el lugar de una atención que si no habrían buscado.',
    },
  },
  'mood-diary': {
    texts: { 'feature.for': 'Lleva un diario del ánimo, y muestra a las personas sus propias entradas.' },
    notes: {
      'who.acuity': 'Cualquiera puede obtenerla, así que habrá entre ellas personas en riesgo, aunque solo anote.',
      'what.actions':
        'Anota y no saca conclusiones: un diario así no suele ser un producto sanitario (MDCG 2021-24, según lo citan otros). Si '
        + 'además dice qué significan las entradas, marque más aquí.',
      'where.moves': 'Solo si las entradas se quedan en el teléfono. Una copia en la nube del fabricante cambiaría esto.',
      'why.claim':
        'Lea también sus anuncios: «baja el riesgo de depresión» es una promesa médica (MHRA, ejemplo 6, según lo citan otros).',
    },
  },
  'exercise-companion': {
    texts: {
      'feature.for':
        'Ayuda a adultos en terapia de grupo a hacer los ejercicios de su curso entre sesiones, en un chat.',
    },
    notes: {
      'who.acuity':
        'Como para un curso sobre ansiedad o ánimo bajo. Cuente a todas las personas que aparecerán.',
      'when.oversight':
        'Suponemos que el personal ve solo lo que se señala. En un ensayo, el personal leyó cada mensaje e intervino 28 veces '
        + '(Therabot, 2025, según informan otros).',
      'when.length':
        'Suponemos que cada ejercicio termina. Si la conversación sigue y recuerda, elija sin final.',
      'why.role':
        'Las personas están en terapia. En un servicio, quienes eligieron una herramienta así vinieron a más sesiones y lo dejaron '
        + 'menos (Limbic Care, 2025). La eligieron ellas mismas, así que prueba poco.',
    },
  },
  'intake-triage': {
    texts: {
      'feature.for':
        'Pregunta a quienes acuden por sí mismos a un servicio por sus problemas, y propone al personal a quién atender, con qué '
        + 'rapidez y para qué.',
    },
    notes: {
      'who.ages': 'NICE habla de personas desde los 16 años (HTE30).',
      'who.acuity':
        'Algunas personas que acuden por sí mismas están hoy en riesgo. Cuente a todas las personas que aparecerán.',
      'what.actions':
        'NICE deja que dos herramientas así reúnan información, y deja fuera diagnóstico, tratamiento y seguimiento (HTE30).',
      'what.unflagged': 'Esto vale solo si una puntuación baja nunca retrasa a nadie en la cola.',
      'when.oversight': 'NICE: un profesional evalúa a todas las personas antes de dar nombre a un problema (HTE30).',
      'why.role':
        'Un extra solo si se puede seguir acudiendo por teléfono o en persona. Los servicios con una herramienta así tuvieron un 15 '
        + 'por ciento más de derivaciones; otros, un 6 (Limbic Access, 2024, según informan otros).',
    },
  },
  'crisis-detection': {
    texts: {
      'feature.for':
        'Busca en las historias de un servicio a personas que pueden tener riesgo de suicidio, para que el personal las llame.',
    },
    notes: {
      'what.unflagged':
        'En un gran programa, el 98 por ciento de quienes murieron por suicidio no había sido señalado (REACH VET). La atención de '
        + 'nadie debe depender de una señal.',
      'when.oversight':
        'Suponemos que un profesional mira a cada persona antes de que nadie llame. El programa fue unido a menos intentos porque '
        + 'los profesionales actúan a partir de él (REACH VET).',
      'where.moves': 'Solo si el modelo funciona donde se guarda la historia.',
      'crisis.false-alarm': 'La mayoría de las personas señaladas no está al límite de sus fuerzas. Pregunte primero, y con tacto.',
    },
  },
  'relapse-warning': {
    texts: {
      'feature.for':
        'Observa cómo duerme, se mueve y llama por teléfono una persona con psicosis, y avisa a su profesional cuando puede estar '
        + 'empeorando.',
    },
    notes: {
      'what.unflagged': 'Las visitas deben seguir como siempre cuando el teléfono no ve nada.',
      'when.oversight': 'Suponemos que el profesional recibe el aviso, lo mira y habla primero con la persona.',
      'where.runs': 'Suponemos la nube del fabricante. Pregunte si el teléfono podría hacerlo solo.',
      'why.information':
        'Que le observen a uno puede alimentar el miedo a ser observado. Acuerden con la persona qué se lee, y cómo pararlo.',
      'why.evidence':
        'Los estudios son pequeños: 60 personas con demasiado pocas recaídas para aprender bien (CrossCheck), y 17 (Beiwe).',
    },
  },
  'school-monitoring': {
    texts: {
      'feature.for':
        'Lee lo que los alumnos escriben en sus cuentas de la escuela, y avisa a la escuela cuando ve señales de riesgo.',
    },
    notes: {
      'who.choice': 'Los alumnos no pueden usar sin ella su cuenta de la escuela.',
      'who.gets':
        'El personal, y en algunos lugares la policía. A una niña de 13 años la detuvieron y registraron sin ropa tras una alerta, '
        + 'según lo cuenta su madre (noticia, 2025).',
      'when.oversight': 'Suponemos que ningún profesional clínico mira antes de que la escuela actúe.',
      'where.moves':
        'Pueden verlo la escuela y la policía. Casi 3500 textos de alumnos sin censurar quedaron abiertos a cualquiera con el enlace '
        + '(noticia, 2025).',
      'crisis.false-alarm': 'Pregunte qué le pasa a un alumno señalado por error, y quién le pide perdón.',
    },
  },
}
