/** The types by which the whole of a list is counted: facets, aggregates, groups. */
import { type ClassType, Float, Int } from "type-graphql";
import type { Model } from "../model/index.js";
import { FACET_KEYS } from "../query/index.js";
import { defineObject, type FieldSpecs } from "./define.js";
import { defineEnum } from "./enums.js";

const required = true;

const GroupOrderEnum = defineEnum("GroupOrder", "How groups are sorted. Those without a value come last among equals.", {
  COUNT_DESC: "The largest first.",
  COUNT_ASC: "The smallest first.",
  KEY_ASC: "By key, ascending.",
  KEY_DESC: "By key, descending.",
});

const FacetKeyEnum = defineEnum("FacetKey", "What lists can be counted and grouped by.", FACET_KEYS);

/** The fields of a connection that tell of the whole list, whatever the page. */
export function defineFacetFields(model: Model, partialDate: () => ClassType): FieldSpecs {
  const bucket = defineObject("FacetBucket", "One value, and how many items have it.", {
    key: { type: () => String, required, description: "The value, as filters take it." },
    label: { type: () => String, required, description: "The value for people: a name, a title, words." },
    count: { type: () => Int, required, description: "How many items have it." },
  });
  const facet = defineObject("Facet", "How many items of a list have each value under a key. An item with two values counts in both.", {
    by: { type: () => FacetKeyEnum, required, description: "The key." },
    buckets: { type: () => [bucket], required, description: "The most frequent values, the most frequent first." },
    other: { type: () => Int, required, description: "How often the values occur that are not shown." },
    missing: { type: () => Int, required, description: "How many items have no value under this key." },
  });
  const dateRange = defineObject("DateRange", "Between what dates lie.", {
    min: { type: partialDate, description: "The date that may be the earliest." },
    max: { type: partialDate, description: "The date that may be the latest." },
  });
  const numberRange = defineObject("NumberRange", "Between what numbers lie.", {
    min: { type: () => Int, description: "The smallest." },
    max: { type: () => Int, description: "The largest." },
    average: { type: () => Float, description: "The mean, rounded to 6 decimal places." },
  });
  const dates = new Map(
    [...model.kinds.values()].flatMap((kind) =>
      [...kind.properties.values()].flatMap(({ value, name, description }) => (value === "DATE" ? [[name, description] as const] : [])),
    ),
  );
  const ranges: FieldSpecs = Object.fromEntries(
    [...dates].map(([name, description]) => [name, { type: () => dateRange, description: `Of entities: ${description}` }]),
  );
  const aggregate = defineObject("Aggregate", "What the items of a list add up to. What no item has is null.", {
    count: { type: () => Int, required, description: "How many there are." },
    ...ranges,
    since: { type: () => dateRange, description: "Of relationships: when they began or happened." },
    until: { type: () => dateRange, description: "Of relationships: when they ended." },
    degree: { type: () => numberRange, description: "How many relationships the entities have." },
    sourceCount: { type: () => numberRange, description: "How many sources state them." },
    citationCount: { type: () => numberRange, description: "How many citations state them." },
  });
  const group: ClassType = defineObject("Group", "The items of a list that have one value under a key.", {
    key: { type: () => String, description: "The value, as filters take it; null for items without one." },
    label: { type: () => String, description: "The value for people: a name, a title, words; null for items without one." },
    count: { type: () => Int, required, description: "How many items there are." },
    aggregate: { type: () => aggregate, required, description: "What they add up to." },
    groups: { type: () => [group], required, description: "The groups within this one, by the next key; none behind the last." },
  });
  return {
    facets: {
      type: () => [facet],
      required,
      description: "How many items have each value under some keys: of the whole list, not of the page.",
      arguments: {
        by: { type: () => [FacetKeyEnum], required, description: "The keys." },
        first: { type: () => Int, defaultValue: 20, description: "How many values of each are shown, 0 to 100." },
      },
    },
    aggregate: { type: () => aggregate, required, description: "What the whole list adds up to." },
    groupBy: {
      type: () => [group],
      required,
      description:
        "The whole list in groups by one key, within it by the next. Each group is counted by itself: an item with two values is in two groups.",
      arguments: {
        by: { type: () => [FacetKeyEnum], required, description: "One to three keys, the outermost first." },
        orderBy: { type: () => GroupOrderEnum, defaultValue: "COUNT_DESC", description: "How groups are sorted." },
        first: { type: () => Int, defaultValue: 20, description: "How many groups are shown within each, 0 to 100." },
      },
    },
  };
}
