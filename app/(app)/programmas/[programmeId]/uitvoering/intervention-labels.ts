/** What is asked, by field: in the form and when two people saved at once. */
export const interventionLabels = {
  title: 'Titel', what: 'Wat gebeurt er?', contributions: 'Aan welke doelen draagt het bij, en hoe?', ownerId: 'Trekker', coalition: 'Welke partners doen mee?',
  others: 'Wie doen er nog meer mee?', targetGroup: 'Voor wie is het?', places: 'Waar gebeurt het?', newness: 'Is dit nieuw?',
  complement: 'Wat voegt het toe aan wat er al is?', residentsInitiative: 'Bewoners zijn hier zelf mee begonnen', quickWin: 'Snel zichtbaar resultaat', smallWin: 'Kleine stap met betekenis',
  pilot: 'Dit is een pilot', experiment: 'Is dit een experiment?', hypothesis: 'Wat verwacht u dat er gebeurt?', obstacle: 'Welk knelpunt moet dit uit de weg ruimen?',
  obstacleLevel: 'Waar zit dat knelpunt?', learningQuestion: 'Wat wilt u leren?', stopRule: 'Wanneer stopt u ermee?', scaleUpOn: 'Wanneer besluit u of het groter wordt?',
  startsOn: 'Eerste dag', endsOn: 'Laatste dag', publicText: 'Wat lezen bewoners hierover?', open: 'Bewoners mogen dit lezen',
}
