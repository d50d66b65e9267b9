// Loaded before tests that stand on a browser. What needs the second try is named by the test command.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
