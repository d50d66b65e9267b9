import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  Interpreter,
  Lexer,
  type LexerNode,
} from "@univerjs/engine-formula";

/** A formula whose value is #VALUE!, in place of one that Univer cannot take. */
const WRONG = '="text"*1';

/**
 * One formula that makes Univer's parser or interpreter throw stops every calculation of the workbook. Here it becomes
 * #VALUE! in its own cell, and the others go on. `fault` is told what was thrown.
 */
export function harden(injector: Injector, fault: (error: unknown) => void): void {
  hardenParser(injector, fault);
  hardenInterpreter(injector.get(Interpreter), fault);
  hardenSteps(injector, fault);
}

function hardenParser(injector: Injector, fault: (error: unknown) => void): void {
  const lexer = injector.get(Lexer);
  const builder = injector.get(AstTreeBuilder);
  const readTokens = lexer.treeBuilder.bind(lexer);
  const parse = builder.parse.bind(builder);
  lexer.treeBuilder = (formula, transform) => {
    try {
      return readTokens(formula, transform);
    } catch (error) {
      fault(error);
      return ErrorType.VALUE;
    }
  };
  builder.parse = (tokens) => {
    try {
      return parse(tokens);
    } catch (error) {
      fault(error);
      return parse(readTokens(WRONG) as LexerNode);
    }
  };
}

function hardenInterpreter(interpreter: Interpreter, fault: (error: unknown) => void): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch (error) {
      fault(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/** The part of Univer's calculation that is private to it. */
interface Stepping {
  _executeStep(): Promise<unknown>;
}

/** What throws elsewhere in a calculation ends that calculation, and never the ability to calculate. */
function hardenSteps(injector: Injector, fault: (error: unknown) => void): void {
  const service = injector.get(ICalculateFormulaService);
  if (!(service instanceof CalculateFormulaService)) return;
  const stepping = service as unknown as Stepping;
  const step = stepping._executeStep.bind(service);
  stepping._executeStep = async () => {
    try {
      return await step();
    } catch (error) {
      fault(error);
      return true;
    }
  };
}
