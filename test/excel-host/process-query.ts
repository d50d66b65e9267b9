import { HostError, type Members, isMembers, missing } from "./members/members";
import {
  type Action,
  type ObjectPath,
  type Query,
  type QueryAnswer,
  actionTypes,
  pathTypes,
} from "./wire";

/** Where paths begin: the document, services by name, and objects that a client keeps. */
export interface Roots {
  readonly root: Members;
  service(name: string): Members | undefined;
}

/** Answers queries as Excel does: in order, with what was done before a failure left done. */
export function queryProcessor({ root, service }: Roots): (query: Query) => QueryAnswer {
  const kept = new Map<string, Members>();
  const references = new Map<Members, string>();

  function keep(members: Members): string {
    const known = references.get(members);
    if (known !== undefined) return known;
    const reference = `kept-${references.size + 1}`;
    references.set(members, reference);
    kept.set(reference, members);
    return reference;
  }

  return (query) => {
    const found = new Map<number, Members | null>();

    function at(id: number): Members | null {
      const known = found.get(id);
      if (known !== undefined) return known;
      const path = query.ObjectPaths[id];
      if (!path) throw new HostError("InvalidRequest", `There is no path ${id}.`);
      const members = follow(path);
      found.set(id, members);
      return members;
    }

    function follow(path: ObjectPath): Members | null {
      const given = path.ArgumentInfo?.Arguments ?? [];
      if (path.ObjectPathType === pathTypes.root) return root;
      if (path.ObjectPathType === pathTypes.nothing) return null;
      if (path.ObjectPathType === pathTypes.service) {
        const members = service(path.Name);
        if (!members) throw new HostError("ApiNotFound", `There is no service ${path.Name}.`);
        return members;
      }
      if (path.ObjectPathType === pathTypes.reference) {
        const members = kept.get(path.Name);
        if (!members) throw new HostError("ItemNotFound", `Nothing is kept as ${path.Name}.`);
        return members;
      }
      const parent = at(path.ParentObjectPathId ?? -1);
      if (!parent) return null;
      return step(parent, path, given);
    }

    function run(action: Action): unknown {
      const members = at(action.ObjectPathId);
      const given = action.ArgumentInfo?.Arguments ?? [];
      switch (action.ActionType) {
        case actionTypes.instantiate:
          return members && identity(members);
        case actionTypes.load:
          return members && load(members, action.QueryInfo?.Select ?? [], keep);
        case actionTypes.set:
          if (members) setterOf(members, action.Name)(given[0]);
          return undefined;
        case actionTypes.method: {
          if (action.Name === "_KeepReference") return members && void keep(members);
          if (action.Name === "_RemoveReference") return void kept.delete(String(given[0]));
          const answer = members && methodOf(members, action.Name)(...given);
          return isMembers(answer) ? identity(answer) : answer;
        }
        default:
          throw new HostError("InvalidRequest", `There is no action ${action.ActionType}.`);
      }
    }

    function identity(members: Members): object {
      return identityOf(members, members.kept === true ? keep(members) : undefined);
    }

    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of query.Actions.entries()) {
      if (action.ActionType === actionTypes.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        results.push({ ActionId: action.Id, Value: run(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message } = error;
        const failed = { Code, Message, ActionIndex: index, Location: action.Name };
        return { Results: results, TraceIds: traces, Error: failed };
      }
    }
    return { Results: results, TraceIds: traces };
  };
}

function step(parent: Members, path: ObjectPath, given: readonly unknown[]): Members | null {
  if (path.ObjectPathType === pathTypes.indexer) {
    if (!parent.item) throw missing(parent, "getItem");
    return parent.item(...given);
  }
  if (path.ObjectPathType === pathTypes.property) {
    const get = parent.objects?.[small(path.Name)];
    if (!get) throw missing(parent, small(path.Name));
    return get();
  }
  const answer = methodOf(parent, path.Name)(...given);
  if (answer !== null && !isMembers(answer)) throw missing(parent, small(path.Name));
  return answer;
}

function load(
  members: Members,
  select: readonly string[],
  keep: (members: Members) => string,
): object {
  if (members.items) {
    const names = select.map((name) => name.replace(/^items\//, ""));
    return { _Items: members.items().map((item) => load(item, names, keep)) };
  }
  const loaded = identityOf(members, members.kept === true ? keep(members) : undefined);
  return Object.assign(
    loaded,
    Object.fromEntries(
      select.map((name) => {
        const get = members.scalars?.[name];
        if (!get) throw missing(members, name);
        return [large(name), get()];
      }),
    ),
  );
}

function identityOf(members: Members, reference: string | undefined): object {
  return {
    ...(members.id === undefined ? {} : { Id: members.id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function methodOf(members: Members, name: string): (...given: readonly unknown[]) => unknown {
  const method = members.methods?.[small(name)];
  if (!method) throw missing(members, small(name));
  return method;
}

function setterOf(members: Members, name: string): (value: unknown) => void {
  const setter = members.setters?.[small(name)];
  if (!setter) throw missing(members, `${small(name)} =`);
  return setter;
}

function small(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function large(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
