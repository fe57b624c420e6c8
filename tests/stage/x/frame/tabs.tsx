import { follow } from '../router';
import { Anchor, Row, TextBlock, View, Words } from '../view';

interface TabsProps {
  names: string[];
  paths: string[];
  current?: number;
  onChoose?: (index: number) => void;
}

export function Tabs({ names, paths, current = 0, onChoose }: TabsProps) {
  return (
    <Row role="tablist" css={{ borderBottom: '1px solid var(--x-line)' }}>
      {names.map((name, index) => (
        <View key={name} role="presentation" css={{ flex: '1 1 0%' }}>
          <Anchor
            role="tab"
            aria-selected={index === current}
            href={paths[index]}
            onClick={(event) => {
              follow(event, paths[index] ?? '/home');
              onChoose?.(index);
            }}
            css={{
              alignItems: 'center',
              height: 53,
              justifyContent: 'center',
              ':hover': { backgroundColor: 'var(--x-hover)' },
            }}
          >
            <View css={{ height: '100%', justifyContent: 'center' }}>
              <TextBlock
                css={index === current ? { fontWeight: 700 } : { color: 'var(--x-faint)', fontWeight: 500 }}
              >
                <Words>{name}</Words>
              </TextBlock>
              {index === current && (
                <View
                  css={{
                    position: 'absolute',
                    bottom: 0,
                    height: 4,
                    width: '100%',
                    borderRadius: 9999,
                    backgroundColor: 'rgb(29, 155, 240)',
                  }}
                />
              )}
            </View>
          </Anchor>
        </View>
      ))}
    </Row>
  );
}
