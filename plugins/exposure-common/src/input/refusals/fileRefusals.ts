import { rowsOf } from './RefusalWords';

/** Files and folders that are left alone. */
export const fileRefusals = rowsOf({
  FileNotOurs: {
    why: 'The file was not written by Exposure, or was written for another component. Overwriting it could destroy someone’s work.',
    whatToDo:
      'Move its content to a file with another name, or ask the platform team to choose another `repository.path`. If Exposure wrote it and a tool removed the first line, restore that line.',
  },
  ObjectNotOurs: {
    why: 'Two objects with the same kind, name and namespace are one object in the cluster: the one applied last would win.',
    whatToDo:
      'Rename or remove the object in the file that the message names, in the same pull request. If Exposure wrote it, restore its labels.',
  },
  FileNotUnderstood: {
    why: 'The first line says that Exposure wrote the file, but the file is no longer valid YAML. What someone added could be lost.',
    whatToDo:
      'Correct it by hand, or delete it: the next run then writes it again.',
  },
  FileTooLarge: {
    why: 'No file of an exposure is nearly as large, and a large file can be crafted so that reading it takes very long.',
    whatToDo:
      'Find out what it is; move it elsewhere if it does not belong there.',
  },
  FileIsNotUtf8: {
    why: 'Kubernetes files are UTF-8. Writing the file back would destroy another encoding.',
    whatToDo: 'Save the file as UTF-8, or move it elsewhere.',
  },
  KustomizationHasOtherName: {
    why: 'Exactly one of `kustomization.yaml`, `kustomization.yml` and `Kustomization` may be in a folder. With a second one, kustomize fails every build of it.',
    whatToDo:
      'Rename the file in the message to `kustomization.yaml`, in the same pull request; its content stays, and the new entries are added.',
  },
  KustomizationNotReadable: {
    why: 'The file is not one YAML mapping with a list of `resources`, so no entry can be added safely.',
    whatToDo:
      'Correct the file by hand; `kubectl kustomize` shows what is wrong with it.',
  },
  PathOutsideClosedSet: {
    why: 'A path that leads up or out, into a hidden folder such as `.git`, or that another system reads differently is an attack or an accident.',
    whatToDo:
      'Use a relative path of names made of letters, digits, `.`, `_` and `-` that do not begin with a dot.',
  },
  PathIsLink: {
    why: 'A symbolic link can lead out of the repository, and so can what is written through it. A hard link is a second name of a file that may be outside.',
    whatToDo: 'Replace the link with a plain folder or file.',
  },
  PathIsNoFile: {
    why: 'A folder, a pipe or a device has the name of a file that must be written.',
    whatToDo: 'Move it elsewhere.',
  },
  PathIsNoDirectory: {
    why: 'A file has the name of a folder that is needed.',
    whatToDo:
      'Move it elsewhere, or ask the platform team to choose another `repository.path`.',
  },
  PathChanged: {
    why: 'A folder or file was replaced while it was in use, so it was no longer certain what would be written where. Nothing was written.',
    whatToDo: 'Run again when nothing else changes the repository.',
  },
  FileNotWritten: {
    why: 'The disk is full, the folder is read-only, or the file system refused for another reason, which the message names. All files are as they were before.',
    whatToDo:
      'Free disk space, or ask the administrator of the machine to correct the permissions; then run again.',
  },
  FilesLeftBehind: {
    why: 'The file system failed a second time, while files were being restored or cleaned up, so the workspace is not as it was. The message names each file; the old content that it mentions is the only copy there.',
    whatToDo:
      'Nothing was published. Run again in a new workspace when the disk works again; if you keep the folder, restore the old content first.',
  },
  PathCaseCollision: {
    why: 'Two names that differ only in case are one file on macOS and Windows.',
    whatToDo: 'Rename the one that already exists.',
  },
  SecretHasOtherOwner: {
    why: 'Another object in the repository writes the same Secret. Two owners of one Secret keep overwriting each other’s key and certificate until the CA rate-limits them (cert-manager #4846).',
    whatToDo:
      'Remove the other object from the file in the message, in the same pull request, or choose another hostname. An Ingress may stay if you remove its cert-manager annotation.',
  },
  HostnameServedByOtherObject: {
    why: 'Another object in the repository already serves the same hostname and path. Which of the two receives the requests is undefined.',
    whatToDo:
      'Remove the hostname from the file in the message, in the same pull request, or choose another hostname or path.',
  },
  KeepNothingThere: {
    why: '`keep` takes what the request leaves out from the existing files, and this component has none.',
    whatToDo:
      'Leave `keep` out and name everything, or check that `environment` and `namespace` are those in which the component is exposed.',
  },
  KeepNotReadable: {
    why: 'The files do not show this field: someone edited them, or they could not be read. A guess could expose something else.',
    whatToDo: 'Name the field in the request.',
  },
  AddWouldChange: {
    why: 'All addresses of a component in one environment share Service, path, access and issuer. These settings of the new address would change the existing ones.',
    whatToDo:
      'Request the new address with the settings in the message. To change them for all addresses, use “Change a web address”, or `keep` with `add`.',
  },
  PullRequestOpen: {
    why: '`keep`, `add` and `redirectOldHostnames` read the merged files, but the change goes to the branch of the open pull request: what that one asks for would be lost.',
    whatToDo:
      'Merge or close the pull request in the message first, or request everything without `keep`; instead of `add`, name every hostname. The portal notices within a minute that a pull request was merged or closed.',
  },
});
