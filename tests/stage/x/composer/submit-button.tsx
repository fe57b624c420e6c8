import { Pressable, TextBlock, Words } from '../view';

interface SubmitButtonProps {
  testId: 'tweetButton' | 'tweetButtonInline';
  label: string;
  disabled: boolean;
  onPress: (event: Event) => void;
}

export function SubmitButton({ testId, label, disabled, onPress }: SubmitButtonProps) {
  return (
    <Pressable
      data-testid={testId}
      disabled={disabled}
      {...(disabled ? { 'aria-disabled': true, tabIndex: -1 } : {})}
      onClick={(event) => onPress(event.nativeEvent)}
      css={{
        backgroundColor: 'var(--x-button)',
        borderRadius: 9999,
        minHeight: 36,
        paddingInline: 16,
        justifyContent: 'center',
        opacity: disabled ? 0.5 : 1,
      }}
    >
      <TextBlock css={{ color: 'var(--x-buttonText)', fontWeight: 700, textAlign: 'center' }}>
        <div className="css-175oi2r">
          <Words>
            <Words>{label}</Words>
          </Words>
        </div>
      </TextBlock>
    </Pressable>
  );
}
