import { CategoryIcon } from "@/components/ui/category-icon";
import { stepKind } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";

interface KindIconsProps {
  /** Number of steps by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Most icons to show; the rest is a number. */
  readonly limit: number;
}

/** Which kinds of steps a design has, as tiny icons in catalogue colours. */
export function KindIcons({ kinds, limit }: KindIconsProps) {
  const names = Object.keys(kinds);
  const shown = names.slice(0, names.length > limit ? limit - 1 : limit);
  const titles = names.map((name) => `${kinds[name]} ${kindOf({ kind: stepKind(name) }).title}`);
  if (names.length === 0) return null;
  return (
    <span className="flex items-center gap-1" title={titles.join(", ")}>
      <span className="sr-only">{titles.join(", ")}</span>
      {shown.map((name) => {
        const { category, icon } = kindOf({ kind: stepKind(name) });
        return <CategoryIcon key={name} category={category} icon={icon} size={16} />;
      })}
      {names.length > shown.length && (
        <span aria-hidden className="text-11 text-muted tabular-nums">
          +{names.length - shown.length}
        </span>
      )}
    </span>
  );
}
