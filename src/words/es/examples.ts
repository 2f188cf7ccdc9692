import type * as english from '../en/examples.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const examples: InAnyLanguage<typeof english.examples> = {
  paper: {
    title: 'El ejemplo del artículo',
    line: 'Un paciente y un profesional preguntan a una IA por los datos del propio paciente mientras el profesional supervisa.',
    sources: { 'knol-2026-example': 'Knol y otros, 2026' },
  },
  'breathing-exercise': {
    title: 'Ejercicio de respiración entre sesiones',
    line: 'Ejercicios fijos en un teléfono, para adultos que van a terapia. No se genera nada y nada sale del teléfono.',
    sources: { 'ellison-2026': 'Una clínica sobre los chatbots' },
  },
  'ambient-scribe': {
    title: 'Transcriptor de consulta',
    line: 'Escucha una sesión y redacta la nota clínica, que el profesional lee antes de que cuente.',
    sources: { 'nhs-ambient-scribing': 'NHS England sobre transcriptores' },
  },
  'open-companion': {
    title: 'Compañía abierta',
    line: 'Un chat que cualquiera puede abrir, a cualquier hora, sobre cualquier cosa, y que recuerda.',
    sources: { 'openai-weekly-2025': 'OpenAI: una semana en cifras', 'de-freitas-2025': 'Cómo se despiden' },
  },
  'mood-diary': {
    title: 'Diario del ánimo',
    line: 'La gente escribe cómo está y lo vuelve a ver. No saca conclusiones, y las entradas se quedan en el teléfono.',
    sources: { 'mdcg-2021-24': 'UE: qué es un producto', 'nice-esf': 'NICE: niveles', 'mhra-dmht-examples': 'MHRA: ejemplos' },
  },
  'exercise-companion': {
    title: 'Acompañante de ejercicios',
    line: 'Un chat que recorre los ejercicios de un grupo de terapia entre sesiones. Sus palabras se generan.',
    sources: { 'limbic-care-2025': 'Un estudio en grupos del NHS', 'therabot-2025': 'Un ensayo con personal que leía' },
  },
  'intake-triage': {
    title: 'Admisión y triaje',
    line: 'Pregunta a quienes acuden por sí mismos, y propone al personal a quién atender, con qué rapidez y para qué.',
    sources: { 'nice-hte30': 'NICE sobre herramientas de derivación', 'limbic-access-2024': 'Derivaciones antes y después' },
  },
  'crisis-detection': {
    title: 'Buscar en las historias a personas en riesgo',
    line: 'Un modelo lee la historia clínica y nombra a personas a las que el personal debería llamar.',
    sources: { 'reach-vet-accuracy': 'Con qué frecuencia acertó', 'reach-vet-programme': 'Qué resultó' },
  },
  'relapse-warning': {
    title: 'Aviso de recaída desde un teléfono',
    line: 'Un teléfono nota cambios en el sueño, el movimiento y las llamadas, y avisa al profesional.',
    sources: { crosscheck: 'Un estudio con 60 personas', 'beiwe-relapse': 'Un estudio con 17', mindstrong: 'Una empresa que cerró' },
  },
  'school-monitoring': {
    title: 'Vigilar a los alumnos en la escuela',
    line: 'Lee lo que los alumnos escriben en sus cuentas de la escuela, y la avisa de señales de riesgo.',
    sources: { 'school-surveillance-2025': 'Una filtración', 'school-arrest-2025': 'Una detención' },
  },
}
