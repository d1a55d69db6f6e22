// Web Chat's and the cards' own settings, all from the tokens in look/tokens.css: light, dark and print come from there.

const font = 'var(--font)';

export const styles = {
  accent: 'var(--accent)',
  backgroundColor: 'transparent',
  subtle: 'var(--muted)',
  primaryFont: font,
  fontSizeSmall: '0.8125em',
  paddingRegular: 16,
  rootHeight: '100%',

  bubbleBackground: 'var(--surface)',
  bubbleTextColor: 'var(--ink)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 12,
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserTextColor: 'var(--ink)',
  bubbleFromUserBorderColor: 'var(--mine)',
  bubbleFromUserBorderRadius: 12,
  bubbleMaxWidth: 560,
  bubbleMinWidth: 0,
  bubbleMinHeight: 48,

  hideUploadButton: true,
  hideToaster: true,
  maxMessageLength: 4000,
  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--muted)',
  sendBoxBorderTop: 'none',
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--muted)',
  sendBoxButtonShadeColorOnHover: 'var(--mine)',
  sendBoxButtonShadeColorOnActive: 'var(--mine)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeBorderRadius: 10,

  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 10,
  suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBackgroundColorOnHover: 'var(--mine)',
  suggestedActionBackgroundColorOnActive: 'var(--mine)',

  scrollToEndButtonBehavior: 'unread',
  transcriptOverlayButtonBackground: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent)',
  transcriptOverlayButtonColor: 'var(--on-accent)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--focus)',
  transcriptVisualKeyboardIndicatorColor: 'var(--focus)',
  suggestedActionsVisualKeyboardIndicatorColor: 'var(--focus)',
  timestampColor: 'var(--muted)',

  cardEmphasisBackgroundColor: 'var(--paper)',
  cardPushButtonBackgroundColor: 'var(--accent)',
  cardPushButtonTextColor: 'var(--on-accent)',
};

const colour = name => ({ default: `var(--${name})`, subtle: name === 'ink' ? 'var(--muted)' : `var(--${name})` });
const foregroundColors = {
  default: colour('ink'),
  dark: colour('ink'),
  light: colour('muted'),
  accent: colour('accent'),
  good: colour('ok'),
  warning: colour('nudge'),
  attention: colour('care'),
};
const container = ground => ({ backgroundColor: `var(--${ground})`, foregroundColors });

export const cards = {
  fontFamily: font,
  fontSizes: { small: 14, default: 17, medium: 17, large: 19, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 21, default: 26, medium: 26, large: 28, extraLarge: 30 },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('surface'),
    emphasis: container('paper'),
    accent: container('mine'),
    good: container('mine'),
    warning: container('nudge-ground'),
    attention: container('care-ground'),
  },
  supportsInteractivity: true,
  actions: {
    maxActions: 20,
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'default',
  },
  adaptiveCard: { allowCustomStyle: true },
  inputs: { label: { requiredInputs: { suffix: ' *', suffixColor: 'attention' } }, errorMessage: { color: 'attention' } },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 8 },
  textBlock: { headingLevel: 2 },
};
