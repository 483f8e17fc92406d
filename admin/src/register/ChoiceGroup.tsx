import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material'

type Choice = { id: string; name: string }

type Props = {
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
  fault: string | undefined
}

/** Any of several. */
export const ChoiceGroup = ({ label, choices, chosen, onChange, fault }: Props) => (
  <FormControl component="fieldset" error={fault !== undefined}>
    <FormLabel component="legend">{label}</FormLabel>
    <FormGroup>
      {choices.map(({ id, name }) => (
        <FormControlLabel
          key={id}
          label={name}
          control={
            <Checkbox
              checked={chosen.includes(id)}
              onChange={(_event, isChosen) =>
                onChange(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
          }
        />
      ))}
    </FormGroup>
    {fault && <FormHelperText>{fault}</FormHelperText>}
  </FormControl>
)
