import { Button } from '../view';

interface WideButtonProps {
  label: string;
  disabled?: boolean;
  onPress: (event: Event) => void;
}

export function WideButton({ label, disabled = false, onPress }: WideButtonProps) {
  return (
    <Button
      label={label}
      disabled={disabled}
      onPress={onPress}
      css={{
        background: disabled ? 'var(--secondary-button-background)' : '#0866ff',
        color: disabled ? 'var(--secondary-text)' : '#ffffff',
        borderRadius: 6,
        padding: 8,
        textAlign: 'center',
        fontWeight: 600,
        cursor: disabled ? 'not-allowed' : 'pointer',
      }}
    >
      <span>{label}</span>
    </Button>
  );
}
