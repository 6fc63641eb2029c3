/**
 * Fields that OpenAPI calls required, yet the server takes a built-in object without: it fills them in, or their zero value
 * is a good one (a Go struct, an empty list, the number 0). By definition, without the version, and field.
 */
const optional = new Set([
  'apiextensions.CustomResourceDefinitionVersion.served',
  'apiextensions.CustomResourceDefinitionVersion.storage',
  'apps.ControllerRevision.revision',
  'apps.StatefulSetSpec.serviceName',
  'authentication.TokenReview.spec',
  'authorization.LocalSubjectAccessReview.spec',
  'authorization.SelfSubjectAccessReview.spec',
  'authorization.SelfSubjectRulesReview.spec',
  'authorization.SubjectAccessReview.spec',
  'batch.PodFailurePolicy.rules',
  'batch.PodFailurePolicyOnPodConditionsPattern.status',
  'core.Event.involvedObject',
  'core.Event.metadata',
  'core.FileKeySelector.key',
  'core.FileKeySelector.path',
  'core.FileKeySelector.volumeName',
  'core.HTTPHeader.value',
  'core.ISCSIPersistentVolumeSource.lun',
  'core.ISCSIVolumeSource.lun',
  'core.LimitRangeSpec.limits',
  'core.PersistentVolumeClaimTemplate.spec',
  'core.PreferredSchedulingTerm.preference',
  'core.SleepAction.seconds',
  'core.Sysctl.value',
  'core.TypedLocalObjectReference.kind',
  'core.TypedLocalObjectReference.name',
  'discovery.EndpointSlice.endpoints',
  // The rule `owner-references-form` asks for these where they count.
  'meta.OwnerReference.apiVersion',
  'meta.OwnerReference.kind',
  'meta.OwnerReference.name',
  'meta.OwnerReference.uid',
  'networking.NetworkPolicySpec.podSelector',
  'rbac.RoleRef.apiGroup',
  'resource.Counter.value',
  'resource.CounterSet.counters',
  'resource.CounterSet.name',
  'resource.DeviceCapacity.value',
  'resource.DeviceClass.spec',
  'resource.DeviceCounterConsumption.counterSet',
  'resource.DeviceCounterConsumption.counters',
  'resource.DeviceTaint.effect',
  'resource.DeviceTaint.key',
  'resource.ResourceClaim.spec',
  'resource.ResourceClaimTemplate.spec',
  'resource.ResourceClaimTemplateSpec.spec',
  'resource.ResourcePool.generation',
  'scheduling.PriorityClass.value',
  'storage.CSIDriver.spec',
  'storage.CSINode.spec',
  'storage.CSINodeSpec.drivers',
  'storage.TokenRequest.audience',
])

/**
 * Whether a built-in kind may leave out a field that OpenAPI calls required.
 * @param definition As `core.v1.HTTPHeader`.
 */
export function optionalInGo(definition: string, field: string): boolean {
  return optional.has(`${definition.replace(/\.v\d\w*\./, '.')}.${field}`)
}
