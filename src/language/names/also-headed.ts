/** What else people head the columns of the list of stages with, folded; English, Portuguese, Spanish, German, French. */
export const ALSO_HEADED = {
  name: ["stage name", "name", "etapa", "fase", "estagio", "phase", "stufe", "etape", "stade"],
  whose: ["team", "de quem", "equipe", "equipo", "de quien", "wessen", "zustandig", "a qui"],
  takesOver: ["takes over", "vendas assume", "ventas asume", "vertrieb ubernimmt", "reprise par les ventes"],
  criterion: ["criteria", "pass criterion", "pass criteria", "criterio", "criterios", "kriterium", "kriterien", "critere", "criteres"],
  owner: ["responsible", "responsavel", "responsable", "verantwortlich", "proprietario", "propietario", "besitzer"],
  end: ["ends", "outcome", "fim", "fin", "ende", "resultado", "ergebnis"],
  alsoCalled: ["other names", "synonyms", "tambem chamado", "tambien llamado", "auch genannt", "aussi appele"],
  funnel: ["pipeline", "funil", "embudo", "trichter", "entonnoir"],
};
